package studio.authcode.diagnosis.call;

import java.util.List;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.remark.Remarks;

/// `call/foreign-api`: calls of another platform are left over beside `my`; where nearly everything calls another
/// platform, the code was written for that one and something adapts it.
final class ForeignApi implements CallRule {

    private static final Wording SAID = Wording.warning("foreign-api");

    /// So many calls are no leftovers where they are so many times as many as those of `my`.
    private static final int MANY = 10;
    private static final int TIMES = 5;

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        int foreign = calls.remarks().mapToInt(file -> file.foreign().size()).sum();
        int own = calls.subject().sources().program().own();
        if (calls.subject().contract().isEmpty() || own == 0 || foreign >= MANY && foreign >= own * TIMES) {
            return List.of();
        }
        return calls.remarks().filter(file -> !file.foreign().isEmpty())
                .map(file -> finding(file, calls.wallet())).toList();
    }

    private static Finding finding(Remarks file, Object wallet) {
        return SAID.at(file.foreign().getFirst().place(), Printable.of(file.foreign().getFirst().value()), wallet,
                file.foreign().size());
    }
}
