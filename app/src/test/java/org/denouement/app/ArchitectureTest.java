package org.denouement.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.denouement", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] STEPS = {
        "org.denouement.acquire..",
        "org.denouement.read..",
        "org.denouement.reconcile..",
        "org.denouement.tell..",
        "org.denouement.eval.."
    };

    @ArchTest
    static final ArchRule theModelKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.denouement.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.denouement.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule stepsDoNotKnowEachOther = slices().matching("org.denouement.(*)..")
            .namingSlices("step $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("org.denouement.."),
                    JavaClass.Predicates.resideInAPackage("org.denouement.model.."))
            .ignoreDependency(
                    JavaClass.Predicates.resideInAPackage("org.denouement.app.."),
                    JavaClass.Predicates.resideInAnyPackage(STEPS));

    @ArchTest
    static final ArchRule reconcilingIsJdkOnly = noClasses()
            .that()
            .resideInAPackage("org.denouement.reconcile..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.denouement.reconcile..", "org.denouement.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule jsonIsWrittenAtTheEdges = noClasses()
            .that()
            .resideInAnyPackage("org.denouement.model..", "org.denouement.read..", "org.denouement.reconcile..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule stepsDoNotPrint = noClasses()
            .that()
            .resideInAnyPackage(STEPS)
            .and()
            .resideOutsideOfPackage("..train..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule classesAreFinal = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.denouement..")
            .should()
            .beFinal();
}
