/// The rules about the code that calls `my.getAuthCode`.
package studio.authcode.diagnosis.call;
