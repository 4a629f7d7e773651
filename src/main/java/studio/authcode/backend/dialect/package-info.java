/// How each wallet's server speaks: one package per dialect.
package studio.authcode.backend.dialect;
