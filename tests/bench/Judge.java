import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs SQL on Java's databases for the test bench, one JVM for a whole test session.
 *
 * A message is a list of texts: their number, then each as its length in bytes and its UTF-8,
 * length -1 for null. That needs no JSON library, and SQL may hold any character.
 *
 * Requests: open NAME URL; run NAME STATEMENT...; query NAME SQL; close NAME.
 * Replies: ok, or for a query ok COLUMNS CELL...; refused NUMBER SQLSTATE MESSAGE.
 */
public final class Judge {
    private final Map<String, Connection> open = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        // A driver that prints would break the protocol.
        System.setOut(System.err);
        Judge judge = new Judge();
        while (true) {
            List<String> request;
            try {
                request = read(in);
            } catch (EOFException end) {
                return;
            }
            write(out, judge.answer(request));
        }
    }

    private List<String> answer(List<String> request) {
        String name = request.get(1);
        List<String> rest = request.subList(2, request.size());
        try {
            switch (request.get(0)) {
                case "open":
                    open.put(name, DriverManager.getConnection(rest.get(0), "sa", ""));
                    return List.of("ok");
                case "run":
                    return run(open.get(name), rest);
                case "query":
                    return query(open.get(name), rest.get(0));
                case "close":
                    open.remove(name).close();
                    return List.of("ok");
                default:
                    return refused(0, null, "unknown request " + request.get(0));
            }
        } catch (SQLException error) {
            return refused(0, error.getSQLState(), error.getMessage());
        } catch (RuntimeException error) {
            // H2 has bugs of its own; they must not end the session's judge.
            return refused(0, null, error.toString());
        }
    }

    private static List<String> run(Connection connection, List<String> statements) {
        int number = 0;
        for (String sql : statements) {
            number++;
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException error) {
                return refused(number, error.getSQLState(), error.getMessage());
            } catch (RuntimeException error) {
                return refused(number, null, error.toString());
            }
        }
        return List.of("ok");
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> reply = new ArrayList<>(List.of("ok", String.valueOf(columns)));
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    reply.add(rows.getString(column));
                }
            }
            return reply;
        }
    }

    private static List<String> refused(int number, String state, String message) {
        return Arrays.asList("refused", String.valueOf(number), state, message);
    }

    private static List<String> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            int length = in.readInt();
            byte[] bytes = length < 0 ? null : in.readNBytes(length);
            texts.add(bytes == null ? null : new String(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            if (text == null) {
                out.writeInt(-1);
            } else {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
        out.flush();
    }
}
