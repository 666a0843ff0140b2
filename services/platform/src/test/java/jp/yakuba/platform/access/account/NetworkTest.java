package jp.yakuba.platform.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that an operator trusts. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.2.0/24,10.1.2.255,true",
        "10.1.2.0/24,10.1.3.0,false",
        "10.1.2.0/23,10.1.3.0,true",
        "10.1.2.3,10.1.2.3,true",
        "10.1.2.3,10.1.2.4,false",
        "0.0.0.0/0,203.0.113.1,true",
        "2001:db8::/32,2001:db8:1::7,true",
        "2001:db8::/32,2001:db9::7,false",
        "10.1.2.0/24,2001:db8::1,false",
        "10.1.2.0/24,unknown,false"
    })
    void an_address_is_in_a_network_whose_leading_bits_it_shares(String network, String address, boolean contained) {
        assertThat(Network.parse(network).contains(address)).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"office.example", "10.1.2.0/33", "10.1.2.0/-1", ""})
    void what_is_no_network_is_refused_at_the_start(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
