import { launchProduct } from './launch/launch-product.ts'
import { runLauncher } from './launch/run-launcher.ts'

// npm start: database, web and worker, ready for use.
await runLauncher((config, request) => launchProduct(config, 'production', request))
