package studio.authcode.diagnosis;

import java.util.List;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.source.SourceFault;

/// `source/…`: files of code that were not read, or not wholly.
final class SourceFaults implements Rule {

    private static final String SYNTAX = "source/syntax";
    private static final String TOO_LARGE = "source/too-large";
    private static final String TOO_INTRICATE = "source/too-intricate";
    private static final String BUNDLED = "source/bundled";
    private static final String KEY = "diagnosis.source.";

    @Override
    public List<RuleEntry> entries() {
        List<Cause> one = List.of(Cause.of("", Severity.INFO));
        return List.of(new RuleEntry(SYNTAX, one), new RuleEntry(TOO_LARGE, one),
                new RuleEntry(TOO_INTRICATE, one), new RuleEntry(BUNDLED, one));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.sources().faults().stream().map(SourceFaults::finding).toList();
    }

    private static Finding finding(SourceFault fault) {
        String key = KEY + switch (fault.kind()) {
            case SYNTAX -> "syntax";
            case MERGE_CONFLICT -> "conflict";
            case ENCODING -> "encoding";
            case UNREADABLE -> "unreadable";
            case TOO_INTRICATE -> "intricate";
            case TOO_LARGE -> "large";
            case TOO_MUCH -> "much";
            case BUNDLED -> "bundled";
        };
        String rule = switch (fault.kind()) {
            case TOO_LARGE, TOO_MUCH -> TOO_LARGE;
            case TOO_INTRICATE -> TOO_INTRICATE;
            case BUNDLED -> BUNDLED;
            case SYNTAX, MERGE_CONFLICT, ENCODING, UNREADABLE -> SYNTAX;
        };
        boolean whole = fault.kind() == SourceFault.Kind.TOO_INTRICATE || fault.kind() == SourceFault.Kind.BUNDLED;
        String message = whole && fault.named() ? key + ".named" : key;
        return Finding.of(rule, "", Severity.INFO, fault.place(), Text.of(message, fault.place().file()),
                Text.of(key + ".hint"));
    }
}
