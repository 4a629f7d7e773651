/// The simulated users: a form to see and change what each would reveal.
package studio.authcode.desktop.persona;
