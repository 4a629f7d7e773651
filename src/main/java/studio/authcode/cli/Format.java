package studio.authcode.cli;

/// How a command prints its report.
enum Format { text, json }
