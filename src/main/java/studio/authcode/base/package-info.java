/// What every other package may use: the JSON mapper, places in files, messages for people, the state folder, atomic
/// files. It depends on nothing of ours.
package studio.authcode.base;
