package studio.authcode.source;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.source.code.ExportFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;

/// What a file exports.
final class Exported {

    private Exported() {
    }

    /// Returns the last export of a name.
    static Optional<Value> named(List<ExportFact> exports, String name) {
        return exports.reversed().stream().filter(each -> each.name().equals(name)).findFirst()
                .map(ExportFact::value);
    }

    /// Returns all exports as one object.
    static Members everything(FileFacts facts) {
        List<Member> members = facts.exports().stream().map(export -> new Member(
                export.name().equals(ExportFact.ALL) ? Member.SPREAD : export.name(), export.value().place(),
                export.value())).toList();
        return new Members(members, false, Place.of(facts.file()));
    }
}
