/// The tab of the wallet server: its switch, addresses and credentials, its traffic, and what each refusal was about.
package studio.authcode.desktop.server;
