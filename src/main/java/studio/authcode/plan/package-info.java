/// Every outcome that a wallet can give, against every handler of a mini-app that can reach a call, and the verdicts.
package studio.authcode.plan;
