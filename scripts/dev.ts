import { launchProduct } from './launch/launch-product.ts'
import { runLauncher } from './launch/run-launcher.ts'

// npm run dev: the same, with a web and a worker that follow the files as they change.
await runLauncher((config, request) => launchProduct(config, 'development', request))
