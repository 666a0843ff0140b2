package jp.yakuba.platform.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One place says what an operator may read. */
class ClearanceTest {

    private record Stay(@Open String country, @Open int years) {}

    private record Person(
            @Open String name,

            @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
            Stay stay,

            @Whereabouts List<String> homes,
            String forgotten) {}

    private static final RecordShape<Person> SHAPE = new RecordShape<>(Person.class, new Values());
    private static final Person SHE = new Person("花", new Stay("仏国", 5), List.of("元町", "隠町"), "忘れ物");

    @Test
    void each_item_is_shown_to_those_who_may_read_it() {
        assertThat(Clearance.of(operator("item.residence-status")).json(SHAPE, SHE))
                .hasToString("{\"name\":\"花\",\"stay\":{\"country\":\"仏国\",\"years\":5},\"homes\":[\"元町\",\"隠町\"],"
                        + "\"forgotten\":\"＊＊＊\"}");
    }

    @Test
    void to_others_there_is_a_mask_instead_whatever_it_is() {
        assertThat(Clearance.of(operator(), true).json(SHAPE, SHE))
                .hasToString("{\"name\":\"花\",\"stay\":{\"country\":\"＊＊＊\",\"years\":\"＊＊＊\"},"
                        + "\"homes\":[\"＊＊＊\",\"＊＊＊\"],\"forgotten\":\"＊＊＊\"}");
    }

    @Test
    void where_somebody_hides_is_read_with_the_right_to_it() {
        assertThat(Clearance.of(operator(), true).covers(SHAPE, "homes[0]")).isFalse();
        assertThat(Clearance.of(operator("item.protected-address"), true).covers(SHAPE, "homes[0]"))
                .isTrue();
        assertThat(Clearance.of(operator(), false).covers(SHAPE, "homes[0]")).isTrue();
    }

    @Test
    void what_was_typed_is_masked_by_its_path() {
        var typed = Map.of("homes[1]", "隠町", "name", "花", "stay.years", "", "no.such", "x");

        assertThat(Clearance.of(operator(), true).fields(SHAPE, typed))
                .isEqualTo(Map.of("homes[1]", "＊＊＊", "name", "花", "stay.years", "", "no.such", "＊＊＊"));
    }

    private static Operator operator(String... rights) {
        var permissions = Stream.of(rights).map(Permission::new).collect(Collectors.toSet());
        return Operator.system(new MunicipalityCode("131016"), "clerk", permissions);
    }
}
