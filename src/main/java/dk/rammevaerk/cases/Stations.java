package dk.rammevaerk.cases;

import static java.util.Objects.requireNonNull;

import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.cases.Station.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How stations stand in the database: kind, forum, stage. */
final class Stations {
    private Stations() {}

    static Station of(ResultSet rs) throws SQLException {
        return switch (requireNonNull(rs.getString("kind"))) {
            case "FORUM" -> new InForum(rs.getString("forum"));
            case "COUNCILS" -> new AllCouncils();
            default -> new Stage(rs.getString("stage"));
        };
    }

    static String kind(Station station) {
        return switch (station) {
            case InForum _ -> "FORUM";
            case AllCouncils _ -> "COUNCILS";
            case Stage _ -> "STAGE";
        };
    }

    static @Nullable String forum(Station station) {
        return station instanceof InForum(var code) ? code : null;
    }

    static @Nullable String stage(Station station) {
        return station instanceof Stage(var title) ? title : null;
    }
}
