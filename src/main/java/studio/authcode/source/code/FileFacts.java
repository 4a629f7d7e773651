package studio.authcode.source.code;

import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.source.remark.Remarks;

/// What one file says; it refers to nothing of the parser, so that trees need not be kept.
///
/// @param functions by their numbers
/// @param owners by their numbers
/// @param calls in the order of the text
/// @param ids the string literals whose names say that they are app ids
/// @param errors where the text is not understood
/// @param remarks what single expressions give away
public record FileFacts(String file, List<FunctionFact> functions, List<OwnerFact> owners, List<CallFact> calls,
        List<ImportFact> imports, List<ExportFact> exports, List<NamedText> ids, List<Place> errors,
        Remarks remarks) {
}
