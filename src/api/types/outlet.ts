import type { OutletRow } from '../../graph/index.ts'
import { builder } from '../builder.ts'

export const OutletRef = builder.objectRef<OutletRow>('Outlet').implement({
  description: 'A newspaper, broadcaster, site or agency that publishes articles.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names this outlet and no other.' }),
    name: t.exposeString('name', { description: 'The name it goes by.' }),
    family: t.exposeString('family', {
      nullable: true,
      description: 'The publisher whose newsroom it shares with other outlets; null where none is known.',
    }),
  }),
})
