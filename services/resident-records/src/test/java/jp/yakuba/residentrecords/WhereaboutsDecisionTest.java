package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each component that may tell where somebody is, it has been decided whether it does. */
class WhereaboutsDecisionTest {

    private static final Set<Class<?>> OF_PLACES = Set.of(MunicipalityCode.class, TownAreaCode.class, PostalCode.class);

    private static final Pattern LIKE_A_PLACE = Pattern.compile(
            "(?i).*(address|destination|origin|prefecture|city|town|block|building|postal|domicile|place|phone|remarks|note)");

    /** What is put out of the register, and what is put into it. */
    static Stream<Class<?>> shapes() {
        return Stream.concat(
                Stream.of(ResidentVersion.class),
                Stream.of(MovementKind.values()).map(MovementKind::type));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_component_that_looks_like_a_place_says_whether_it_tells_where_somebody_is(Class<?> shape) {
        var undecided = new ArrayList<String>();
        look(shape, shape.getSimpleName(), undecided);
        assertThat(undecided)
                .as("put @Whereabouts on them, or @Whereabouts(false) if they tell nothing of where a person is")
                .isEmpty();
    }

    private static void look(Class<?> type, String at, List<String> undecided) {
        for (var component : type.getRecordComponents()) {
            var path = at + "." + component.getName();
            var inside = inside(component);
            var decided = component.isAnnotationPresent(Whereabouts.class);
            if (!decided && isLikeAPlace(component, inside)) {
                undecided.add(path);
            } else if (!decided && inside.isRecord() && inside.getName().startsWith("jp.yakuba.residentrecords")) {
                look(inside, path, undecided);
            }
        }
    }

    private static boolean isLikeAPlace(RecordComponent component, Class<?> inside) {
        return AddressLines.class.isAssignableFrom(inside)
                || OF_PLACES.contains(inside)
                || (inside == String.class
                        && LIKE_A_PLACE.matcher(component.getName()).matches());
    }

    private static Class<?> inside(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }
}
