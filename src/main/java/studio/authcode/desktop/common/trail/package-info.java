/// The list of what happened while a mini-app ran.
package studio.authcode.desktop.common.trail;
