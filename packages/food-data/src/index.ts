export { findFoodsByWord, suggestFoodWords } from '@zero-sum/nutrition-engine'
export { catalogueVersion, loadCatalogue } from './load-catalogue.ts'
