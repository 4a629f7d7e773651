/// What tests may do to the wallet server: mint codes, move its clock, let it fail, and read what was asked of it.
package studio.authcode.backend.admin;
