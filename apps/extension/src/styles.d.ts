/** The bundler takes a style sheet that is imported and puts it beside the page. */
declare module '*.css';
