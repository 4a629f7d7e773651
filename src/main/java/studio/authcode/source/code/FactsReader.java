package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.code.Value.Text;
import studio.authcode.source.remark.Remarks;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxTree;

/// Reads the facts of one file from its syntax tree.
public final class FactsReader {

    private static final int LONGEST_TEXT = 80;

    private final Code code;
    private final Evaluator evaluator;
    private final Moments moments;

    private FactsReader(SyntaxTree tree) {
        this.code = new Code(tree);
        this.evaluator = new Evaluator(code);
        this.moments = Moments.of(code);
    }

    /// Returns the facts; the tree is not needed afterwards.
    public static FileFacts read(SyntaxTree tree) {
        return new FactsReader(tree).read();
    }

    private FileFacts read() {
        return new FileFacts(code.file(), functions(), Owners.of(code, evaluator), calls(), imports(),
                Exports.of(code, evaluator), IdTexts.of(code), code.tree().errors(), Remarks.of(code.tree()));
    }

    private List<FunctionFact> functions() {
        Map<Integer, List<Value>> returns = returns();
        Map<Integer, List<Write>> writes = Writes.of(code, moments);
        List<FunctionFact> facts = new ArrayList<>();
        for (Node function : code.functions()) {
            FunctionId id = code.function(function);
            List<Node> parameters = function.child("parameter").map(List::of)
                    .orElseGet(() -> function.child("parameters").map(Variables::parameters).orElse(List.of()));
            facts.add(new FunctionFact(id, Named.of(function), code.around(function), code.ownerOf(function),
                    code.place(function),
                    parameters.stream().map(each -> Uses.ofParameter(each, code, evaluator)).toList(),
                    returns.getOrDefault(id.index(), List.of()), writes.getOrDefault(id.index(), List.of())));
        }
        return List.copyOf(facts);
    }

    private Map<Integer, List<Value>> returns() {
        Map<Integer, List<Value>> returns = new HashMap<>();
        for (Node statement : code.returns()) {
            statement.parts().stream().findFirst().ifPresent(value -> returns
                    .computeIfAbsent(code.around(statement), _ -> new ArrayList<>()).add(evaluator.value(value)));
        }
        for (Node function : code.functions()) {
            function.child("body").filter(body -> function.is("arrow_function") && !body.is("statement_block"))
                    .ifPresent(body -> returns.put(code.function(function).index(),
                            List.of(evaluator.value(body))));
        }
        return returns;
    }

    private List<CallFact> calls() {
        List<CallFact> facts = new ArrayList<>();
        for (Node call : code.calls()) {
            boolean isNew = call.is("new_expression");
            Optional<Node> callee = call.child(isNew ? "constructor" : "function");
            callee.ifPresent(each -> facts.add(new CallFact(code.around(call), evaluator.value(each),
                    call.child("arguments").filter(list -> list.is("arguments")).map(evaluator::items)
                            .orElse(List.of()),
                    isNew, code.place(call), code.place(each), shortened(each.text()),
                    Outcomes.of(call, code, evaluator),
                    moments.at(call))));
        }
        facts.addAll(Salvage.of(code));
        return List.copyOf(facts);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private List<ImportFact> imports() {
        List<ImportFact> facts = new ArrayList<>();
        for (Node statement : code.loads()) {
            boolean typesOnly = statement.children().stream().anyMatch(child -> child.is("type") && !child.named());
            if (!typesOnly) {
                statement.child("source").or(() -> statement.parts().stream()
                                .filter(part -> part.is("import_require_clause")).findFirst()
                                .flatMap(clause -> clause.child("source")))
                        .flatMap(Literals::text)
                        .ifPresent(text -> facts.add(new ImportFact(Optional.of(text), "", code.place(statement))));
            }
        }
        for (Node call : code.calls()) {
            call.child("function").filter(callee -> callee.is("import") || evaluator.isRequire(callee))
                    .flatMap(_ -> call.child("arguments")).map(Node::parts)
                    .filter(arguments -> !arguments.isEmpty())
                    .ifPresent(arguments -> facts.add(load(arguments.getFirst(), call)));
        }
        return List.copyOf(facts);
    }

    private ImportFact load(Node argument, Node call) {
        if (evaluator.value(argument) instanceof Text(String specifier, var _)) {
            return new ImportFact(Optional.of(specifier), "", code.place(call));
        }
        return new ImportFact(Optional.empty(), beginning(argument), code.place(call));
    }

    /// The text with which a computed specifier begins: `./pages/` of `` `./pages/${name}` ``.
    private static String beginning(Node argument) {
        return argument.descendants().filter(node -> node.is("string_fragment")).findFirst()
                .filter(node -> node.start() == argument.start() + 1).map(Node::text).orElse("");
    }
}
