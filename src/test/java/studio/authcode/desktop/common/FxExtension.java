package studio.authcode.desktop.common;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/// Gives a test a window without a display, and keeps a picture of it when the test fails.
public final class FxExtension implements ParameterResolver, AfterEachCallback, TestExecutionExceptionHandler {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(FxExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxWindow.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).getOrComputeIfAbsent(FxWindow.class, _ -> FxWindow.open(), FxWindow.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        FxWindow window = context.getStore(SPACE).get(FxWindow.class, FxWindow.class);
        if (window != null) {
            window.picture(Path.of("target/screens/failed",
                    context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName() + ".png"));
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        FxWindow window = context.getStore(SPACE).get(FxWindow.class, FxWindow.class);
        if (window != null) {
            window.close();
        }
    }
}
