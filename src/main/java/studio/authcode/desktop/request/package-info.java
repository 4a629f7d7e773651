/// The request form: what a call asks for, how the wallet answers, what will happen and what happened.
package studio.authcode.desktop.request;
