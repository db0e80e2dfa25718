package studio.yin.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import studio.yin.NormalForms;

class JavaNormalFormsTest {

  @Test
  void the_model_finds_them_where_java_runs() {
    assertInstanceOf(JavaNormalForms.class, NormalForms.HERE);
  }

  @Test
  void letters_and_marks_are_put_together_and_taken_apart() {
    assertEquals("\u00E9 \uFB01", NormalForms.HERE.composed("e\u0301 \uFB01"));
    assertEquals("\u00E9 fi", NormalForms.HERE.plain("e\u0301 \uFB01"));
    assertEquals("e\u0301 fi", NormalForms.HERE.apart("\u00E9 \uFB01"));
  }
}
