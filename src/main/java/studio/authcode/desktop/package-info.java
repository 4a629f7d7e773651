/// The desktop: what a person sees and does, in JavaFX; one package for each view.
package studio.authcode.desktop;
