// Compiles one file of TypeScript on its own; imports and exports stay what they are.
(function (ts) {
    'use strict';
    const compilerOptions = {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.Preserve,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        esModuleInterop: true,
        experimentalDecorators: true,
        useDefineForClassFields: false,
        jsx: ts.JsxEmit.React,
        isolatedModules: true,
        allowJs: true,
        sourceMap: true,
        newLine: ts.NewLineKind.LineFeed,
    };

    function fault(diagnostic) {
        const at = diagnostic.file && diagnostic.start !== undefined
            ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start) : { line: 0, character: 0 };
        return { message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '), line: at.line + 1,
            column: at.character + 1 };
    }

    return function compile(line) {
        const { nr, file, text } = JSON.parse(line);
        const output = ts.transpileModule(text, { fileName: file, reportDiagnostics: true, compilerOptions });
        const errors = output.diagnostics.filter(each => each.category === ts.DiagnosticCategory.Error).map(fault);
        return JSON.stringify({ nr, code: output.outputText, map: output.sourceMapText, errors });
    };
})
