/// Templates as elements and attributes, however broken they are.
package studio.authcode.source.markup;
