package studio.authcode.source.flow;

import studio.authcode.source.code.FunctionId;

/// One function leads to another.
record Link(FunctionId from, FunctionId to, Step step) {
}
