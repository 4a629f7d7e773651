/// The mini-app on disk: its manifest, its configuration, its pages, each value with its place. Everything here is
/// untrusted: reading is bounded, never leaves the project, and never fails as a whole because one file is broken.
package studio.authcode.project;
