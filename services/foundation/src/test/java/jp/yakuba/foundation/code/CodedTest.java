package jp.yakuba.foundation.code;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.relationship.RelationshipCode;
import org.junit.jupiter.api.Test;

class CodedTest {

    @Test
    void aConstantIsFoundByItsCode() {
        assertThat(Coded.find(RelationshipCode.class, "02")).contains(RelationshipCode.HEAD);
        assertThat(Coded.find(RelationshipCode.class, "2")).isEmpty();
    }
}
