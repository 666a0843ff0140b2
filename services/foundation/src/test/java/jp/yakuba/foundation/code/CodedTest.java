package jp.yakuba.foundation.code;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.relationship.RelationshipCode;
import org.junit.jupiter.api.Test;

class CodedTest {

    @Test
    void a_constant_is_found_by_its_code() {
        assertThat(Coded.find(RelationshipCode.class, "02")).contains(RelationshipCode.HEAD);
        assertThat(Coded.find(RelationshipCode.class, "2")).isEmpty();
    }
}
