/** How most pages can be written; the first is usual. */
export const PAGE_FORMATS = ['text', 'md', 'html', 'json'] as const;

/** How the pages of some commands can be written. */
export const RENDER_FORMATS = ['md', 'html', 'text'] as const;
export const TREE_FORMATS = ['text', 'dot', 'mermaid', 'json'] as const;
export const PROGRESS_FORMATS = ['text', 'md', 'json'] as const;
export const RULES_FORMATS = ['table', 'json', 'md'] as const;
