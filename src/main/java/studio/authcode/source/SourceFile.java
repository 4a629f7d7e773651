package studio.authcode.source;

import java.util.List;
import java.util.Optional;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.ImportFact;

/// What is known of one file of code; it never changes, a saved file gets a new one.
///
/// @param scan what a glance at its text told
/// @param length of its text
/// @param interesting whether it speaks of something that the diagnosis looks for
/// @param faults why it was not read, or not wholly
/// @param facts once it was parsed
record SourceFile(String path, Scan scan, int length, boolean interesting, List<SourceFault> faults,
        Optional<FileFacts> facts) {

    /// Returns what it imports: as parsed, else as its text seems to say.
    List<ImportFact> imports() {
        return facts.map(FileFacts::imports).orElse(scan.imports());
    }

    /// Returns the same file with what it says.
    SourceFile with(List<SourceFault> found, Optional<FileFacts> said) {
        return new SourceFile(path, scan, length, interesting, List.copyOf(found), said);
    }

    boolean isParsable() {
        return faults.stream().noneMatch(fault -> switch (fault.kind()) {
            case UNREADABLE, TOO_INTRICATE, TOO_LARGE, TOO_MUCH, BUNDLED -> true;
            case SYNTAX, MERGE_CONFLICT, ENCODING -> false;
        });
    }
}
