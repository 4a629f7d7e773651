/// How exchanges with the wallet server are shown, wherever the window shows them.
package studio.authcode.desktop.common.exchange;
