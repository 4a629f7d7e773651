/// The window itself: menus, toolbar, panes, notices, and what comes back at the next start.
package studio.authcode.desktop.shell;
