package studio.authcode.project;

import studio.authcode.wallet.ProjectRules;

/// How one wallet's mini-apps look on disk, with the wallet's id and its name for people.
public record WalletRules(String wallet, String name, ProjectRules rules) {
}
