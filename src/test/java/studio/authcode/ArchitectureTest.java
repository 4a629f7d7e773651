package studio.authcode;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rules that hold the code together.
@AnalyzeClasses(packages = "studio.authcode", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("base").definedBy("studio.authcode.base..")
            .layer("wallet").definedBy("studio.authcode.wallet..")
            .layer("persona").definedBy("studio.authcode.persona..")
            .layer("registry").definedBy("studio.authcode.registry..")
            .layer("project").definedBy("studio.authcode.project..")
            .layer("source").definedBy("studio.authcode.source..")
            .layer("diagnosis").definedBy("studio.authcode.diagnosis..")
            .layer("report").definedBy("studio.authcode.report..")
            .layer("consent").definedBy("studio.authcode.consent..")
            .layer("journal").definedBy("studio.authcode.journal..")
            .layer("runtime").definedBy("studio.authcode.runtime..")
            .layer("plan").definedBy("studio.authcode.plan..")
            .layer("backend").definedBy("studio.authcode.backend..")
            .layer("cli").definedBy("studio.authcode.cli..")
            .layer("desktop").definedBy("studio.authcode.desktop..")
            .layer("root").definedBy("studio.authcode")
            .whereLayer("wallet").mayOnlyAccessLayers("base")
            .whereLayer("persona").mayOnlyAccessLayers("base")
            .whereLayer("registry").mayOnlyAccessLayers("base")
            .whereLayer("project").mayOnlyAccessLayers("base", "wallet")
            .whereLayer("source").mayOnlyAccessLayers("base", "wallet", "project")
            .whereLayer("diagnosis").mayOnlyAccessLayers("base", "wallet", "project", "source", "registry")
            .whereLayer("report").mayOnlyAccessLayers(
                    "base", "wallet", "project", "source", "registry", "diagnosis", "consent", "runtime", "plan")
            .whereLayer("consent").mayOnlyAccessLayers("base", "wallet", "registry")
            .whereLayer("journal").mayOnlyAccessLayers("base", "wallet", "registry", "consent")
            .whereLayer("runtime").mayOnlyAccessLayers(
                    "base", "wallet", "persona", "registry", "project", "source", "consent")
            .whereLayer("plan").mayOnlyAccessLayers(
                    "base", "wallet", "persona", "registry", "project", "source", "consent", "runtime")
            .whereLayer("backend").mayOnlyAccessLayers("base", "wallet", "persona", "registry", "consent", "journal")
            .whereLayer("desktop").mayOnlyBeAccessedByLayers("root")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("root");

    @ArchTest
    static final ArchRule BASE_DEPENDS_ON_NOTHING_OF_OURS = noClasses()
            .that().resideInAPackage("studio.authcode.base..")
            .should().dependOnClassesThat(are(resideInAPackage("studio.authcode..")
                    .and(not(resideInAPackage("studio.authcode.base..")))));

    @ArchTest
    static final ArchRule ONLY_THE_DESKTOP_KNOWS_JAVAFX = noClasses()
            .that().resideOutsideOfPackage("..desktop..")
            .should().dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..",
                    "org.kordamp.ikonli.."));

    @ArchTest
    static final ArchRule ONLY_THE_SYNTAX_KNOWS_THE_PARSER = noClasses()
            .that().resideOutsideOfPackage("..source.syntax..")
            .should().dependOnClassesThat(resideInAnyPackage("org.treesitter..", "java.lang.foreign.."));

    @ArchTest
    static final ArchRule ONLY_THE_WORKER_KNOWS_THE_SCRIPT_ENGINE = noClasses()
            .that().resideOutsideOfPackage("..runtime.worker..")
            .should().dependOnClassesThat(resideInAnyPackage("org.graalvm..", "com.oracle.truffle.."));

    @ArchTest
    static final ArchRule THE_ENGINE_DOES_NO_IO = noClasses()
            .that().resideInAPackage("..consent..")
            .should().dependOnClassesThat(
                    resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql.."));

    @ArchTest
    static final ArchRule VIEWS_OF_THE_DESKTOP_DO_NOT_KNOW_EACH_OTHER = slices()
            .matching("studio.authcode.desktop.(*)..").should().notDependOnEachOther()
            .ignoreDependency(
                    resideInAnyPackage("..desktop.shell..", "..desktop.tour.."), are(resideInAPackage("..desktop..")))
            .ignoreDependency(resideInAPackage("..desktop.."), are(resideInAPackage("..desktop.common..")));

    @ArchTest
    static final ArchRule NO_FXML_WEB_VIEW_AWT_OR_SWING = noClasses()
            .should().dependOnClassesThat(resideInAnyPackage("javafx.fxml..", "javafx.scene.web..", "java.awt..",
                    "javax.swing.."));

    @ArchTest
    static final ArchRule ONE_TASK_HELPER = noClasses()
            .that().doNotHaveSimpleName("FxTasks")
            .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_SCENE = noClasses()
            .that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat(resideInAPackage("javafx.scene.."));

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE = fields()
            .that().areStatic().and().areDeclaredInClassesThat().areNotEnums()
            .should().beFinal();

    @ArchTest
    static final ArchRule NO_SERVICE_LOCATOR = methods()
            .that().haveName("getInstance")
            .should().notHaveModifier(JavaModifier.STATIC).allowEmptyShould(true);

    @ArchTest
    static final ArchRule STANDARD_STREAMS_BELONG_TO_THE_COMMAND = noClasses()
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_STACK_TRACES = noClasses()
            .should().callMethod(Throwable.class, "printStackTrace");
}
