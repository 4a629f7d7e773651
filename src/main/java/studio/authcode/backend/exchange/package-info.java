/// What merchants' servers asked for, what they were answered, and what was really wrong.
package studio.authcode.backend.exchange;
