/// Wallet contracts: what each super app's documents promise about `my.getAuthCode`, as data with its sources.
package studio.authcode.wallet;
