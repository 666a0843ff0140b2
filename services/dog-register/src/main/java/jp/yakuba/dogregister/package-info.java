/** 990 犬の登録: an example of a business. Knows platform and foundation, and no other business. */
@NullMarked
package jp.yakuba.dogregister;

import org.jspecify.annotations.NullMarked;
