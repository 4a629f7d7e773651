/// The simulated phone: it asks the questions of a call, and shows what came of it.
package studio.authcode.desktop.consent;
