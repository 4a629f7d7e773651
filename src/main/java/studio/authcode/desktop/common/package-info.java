/// What every view of the desktop may use: texts, tasks, dialogs, notices, style classes, icons, settings.
package studio.authcode.desktop.common;
