package jp.yakuba.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the signatures of the operations of the REST interface. */
final class RestSignatures {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** Anything may be in these; so nothing is said by them. */
    private static final Set<String> SHAPELESS =
            Set.of("java.lang.String", "java.util.Map", "java.lang.Object", "jakarta.ws.rs.core.Response");

    /** The file of {@code downloadFile} is of any type. */
    private static final String EXCEPTION = "FileResource.fromRest";

    /** A body is a record or a stream of bytes, and an answer a record. */
    static final ArchRule SPEAK_IN_RECORDS = methods()
            .that(DescribedPredicate.describe("are operations of the REST interface", RestSignatures::isOperation))
            .should(new ArchCondition<>("take and give records") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var name = method.getOwner().getSimpleName() + "." + method.getName();
                    if (!name.equals(EXCEPTION)) {
                        shapeless(method)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getName())));
                    }
                }
            });

    private RestSignatures() {}

    private static boolean isOperation(JavaMethod method) {
        return VERBS.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                && (path(method.getOwner()) + path(method)).contains("/v1");
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    private static Stream<JavaClass> shapeless(JavaMethod method) {
        var shown = method.getParameters().stream()
                .filter(parameter -> parameter.getAnnotations().isEmpty())
                .map(JavaParameter::getType)
                .collect(Collectors.toCollection(ArrayList::new));
        if (givesJson(method)) {
            shown.add(method.getReturnType());
        }
        return shown.stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(type -> SHAPELESS.contains(type.getName())
                        || type.isAssignableTo("com.fasterxml.jackson.core.TreeNode"));
    }

    private static boolean givesJson(JavaMethod method) {
        return method.tryGetAnnotationOfType(Produces.class)
                .map(produces -> List.of(produces.value()).contains("application/json"))
                .orElse(true);
    }
}
