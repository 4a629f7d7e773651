/// Plays the main job in the window without a display, and keeps a picture of every step.
package studio.authcode.desktop.tour;
