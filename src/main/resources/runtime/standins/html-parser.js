// Stands for mini-html-parser2: makes nodes for a rich text of HTML.
'use strict';

const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const PART = /<!--[\s\S]*?-->|<\/([a-z][\w-]*)[^>]*>|<([a-z][\w-]*)([^>]*)>|[^<]+|</gi;

function attributes(text) {
    const found = {};
    for (const [, name, one, two, three] of text.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)) {
        found[name] = one || two || three || '';
    }
    return found;
}

module.exports = function parse(html, callback) {
    const root = { children: [] };
    const open = [root];
    for (const [part, closed, name, rest] of String(html === undefined ? '' : html).matchAll(PART)) {
        const around = open[open.length - 1];
        if (closed) {
            const at = open.findLastIndex(each => each.name === closed);
            open.length = at > 0 ? at : open.length;
        } else if (name) {
            const node = { name, attrs: attributes(rest), children: [] };
            around.children.push(node);
            if (!EMPTY.test(name) && !rest.endsWith('/')) {
                open.push(node);
            }
        } else if (!part.startsWith('<!--')) {
            around.children.push({ type: 'text', text: part });
        }
    }
    callback(null, root.children);
};
module.exports.default = module.exports;
