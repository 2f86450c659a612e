/** What the workbench says of series and of storms given as parameters. */
export const calibration = {
  'series.issue': 'Line {line, plain}: {text}',
  'series.tooLarge': 'The file is larger than {most} MB. A series of a storm is far smaller: cut out the days that matter.',
  'series.tooManyRows': 'The file has more than {most} rows. Cut out the days that matter, or count by larger steps.',
  'series.tooManyColumns': 'This row has more than {most} columns. Is the separator right? Comma, semicolon and tab are known.',
  'series.quoteOpen': 'The quotation mark of this row is never closed. Add the missing one.',
  'series.noColumns':
    'Two columns are needed: a time (as 2021-06-10T08:00) or an hour (0, 1, 2 …), and a count. Separate them by comma, semicolon or tab.',
  'series.empty': 'There is nothing in this file.',
  'series.noDate':
    '“{found}” is a time of day without a day. Both are needed: 2021-06-10T08:00 or 10.06.2021 08:00, in one column or in two.',
  'series.more': '… and {n, plural, one {one more place} other {# more places}}',
  'series.noTime': '“{found}” is neither a time nor an hour. Write times as 2021-06-10T08:00 or 10.06.2021 08:00, hours as 0, 1, 2 or 0.5.',
  'series.noCount': '“{found}” is no count. Write a number from 0 on without thousands separators; leave it empty where nothing is known.',
  'series.mixedTimes':
    'Times are written in another way here than in the rows before. Write all of them alike: as hours, or as times, with an offset or without.',
  'series.notAscending':
    'This time does not lie after the one before. Sort the rows and remove double ones; where clocks were set back, write times with their offset.',
  'series.irregular':
    'The rows before lie {step} minutes apart; this one does not fit in. Count by a regular step; rows that are missing do no harm.',
  'series.stepTooLong': 'The rows lie {step} minutes apart. The step may be an hour at most: count more finely.',
  'series.tooShort': 'The series has {found, plural, one {# row} other {# rows}}. At least {least} are needed.',
  'series.fromUnreadable':
    '“{found}” is no beginning for this series. Write a time as 2021-06-10T08:00; where a series counts hours, an hour will do.',
  'series.fromOutside': '“{found}” does not lie within the series. Choose a beginning between its first and its last row.',
  'series.tooFewHours': 'In this window {found, plural, one {# hour is} other {# hours are}} known. At least {least} are needed.',
  'series.tooFewPosts': 'In this window {found, plural, one {# post was} other {# posts were}} counted. A storm needs at least {least}.',
  'storm.noStart': '“{found}” is no beginning. Write a weekday and a time: Mon 08:00.',
  'storm.saidTwice': '{name} and {other} mean the same. Please give only one of them.',
  'storm.outOfRange': '{name} may lie between {low, precise} and {high, precise}; found: {found, precise}.',
  'storm.pulse': 'Second push',
  'storm.trigger': 'Trigger',
};
