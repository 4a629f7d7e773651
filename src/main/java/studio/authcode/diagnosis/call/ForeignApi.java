package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.remark.Remarks;

/// `call/foreign-api`: calls of another platform are left over beside `my`; where there are more of them than of `my`,
/// the code is another platform's and is built for this one, or not yet.
final class ForeignApi implements CallRule {

    private static final Wording SAID = Wording.warning("foreign-api");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        int foreign = calls.remarks().mapToInt(file -> file.foreign().size()).sum();
        int own = calls.subject().sources().program().own();
        if (calls.subject().contract().isEmpty() || foreign > own) {
            return List.of();
        }
        return calls.remarks().filter(file -> !file.foreign().isEmpty())
                .map(file -> finding(file, calls.wallet())).toList();
    }

    private static Finding finding(Remarks file, String wallet) {
        return SAID.at(file.foreign().getFirst().place(), Printable.of(file.foreign().getFirst().value()), wallet,
                file.foreign().size());
    }
}
