package studio.yin.server.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.yin.pseudo.Accents;
import studio.yin.server.StudioServices;

/**
 * A studio that has one more language, in which every letter carries an accent: what stands in
 * plain letters was looked up nowhere, unless a teacher has typed it, who types nothing but z.
 */
public final class Pseudo implements QuarkusTestProfile {
  static final String TAG = "en-XA";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What teachers type, by where it stands in a class. */
  private static final Set<String> TYPED =
      Set.of(
          "title", "intention", "notes", "author", "publisher", "words", "detail", "text", "name");

  private static final Pattern PLAIN =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2,}(?![\\p{L}\\p{N}])");
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "https?://\\S+|\\S+@\\S+|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|/[\\w./?=&-]+");

  /** Whom and what is called alike in every language. */
  private static final Set<String> NAMES =
      Set.of(
          "Mira",
          "Lindqvist",
          "Jonas",
          "Weber",
          "Ada",
          "Okafor",
          "Noor",
          "Haddad",
          "UTC",
          "JSON",
          "UUID",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.locales", "en," + TAG);
  }

  /** Tells the catalogue in it, and lets the library's teachers have typed nothing but z. */
  static void speak() throws SQLException {
    rewrite(
        "select prose, slug, 1 from pose_prose where language = 'en'",
        "insert into pose_prose (prose, slug, language) values (?::jsonb, ?, repeat('"
            + TAG
            + "', ?)) on conflict do nothing",
        (field, text) -> Accents.of(text));
    rewrite(
        "select sequence, slug, number from library_revision",
        "update library_revision set sequence = ?::jsonb where slug = ? and number = ?",
        (field, text) -> TYPED.contains(field) ? text.replaceAll("\\p{L}", "z") : text);
  }

  private static void rewrite(String read, String write, BiFunction<String, String, String> told)
      throws SQLException {
    try (Connection connection = StudioServices.database();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(read);
        PreparedStatement change = connection.prepareStatement(write)) {
      while (rows.next()) {
        change.setString(1, told("", JSON.readTree(rows.getString(1)), told).toString());
        change.setString(2, rows.getString(2));
        change.setInt(3, rows.getInt(3));
        change.addBatch();
      }
      change.executeBatch();
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static JsonNode told(
      String field, JsonNode node, BiFunction<String, String, String> told) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(one -> one.setValue(told(one.getKey(), one.getValue(), told)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, told(field, array.get(i), told));
      }
    }
    return node.isTextual() ? TextNode.valueOf(told.apply(field, node.asText())) : node;
  }

  /** The first plain word of a text for people; empty where it has none. */
  static String plain(String text) {
    Matcher words = PLAIN.matcher(NO_WORDS.matcher(text).replaceAll(" "));
    while (words.find()) {
      if (!NAMES.contains(words.group()) && !words.group().matches("[zZ]+")) {
        return words.group();
      }
    }
    return "";
  }
}
