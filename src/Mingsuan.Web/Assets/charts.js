// Draws each chart from the table beside it, which has the same numbers and stays. Without this script the table shows bars of its own.
(() => {
  if (!window.echarts) {
    return;
  }
  const shades = ['#1b4b7a', '#8fa3b8', '#1d6b3a', '#b07a12', '#a8201a', '#5b4a8a', '#2f7f86', '#8a5a3b', '#66717d', '#a9b7c6', '#6d8f52', '#c39a5a'];
  const family = getComputedStyle(document.body).fontFamily;
  const ink = '#1a1f26';
  const number = text => (text === undefined || text === '' ? null : Number(text));
  const rowsOf = table => [...table.tBodies[0].rows].map(row => ({
    name: row.cells[0].textContent.trim(), now: number(row.dataset.now), nowText: row.dataset.now,
    before: number(row.dataset.before), beforeText: row.dataset.before, path: row.querySelector('a')?.getAttribute('href'),
  }));
  const text = { fontFamily: family, color: ink, fontSize: 13 };

  // The tip is painted, not a piece of HTML: the policy of the page allows no styles in it.
  const tip = formatter => ({ trigger: 'item', renderMode: 'richText', textStyle: text, confine: true, formatter });

  const pie = (rows, words, narrow) => ({
    color: shades,
    legend: narrow ? { bottom: 0, textStyle: text } : undefined,
    tooltip: tip(point => `${point.name}\n${words.now}  ${rows[point.dataIndex].nowText} ${words.unit}\n${words.share}  ${point.percent.toFixed(2)}%`),
    series: [{
      type: 'pie', radius: ['38%', '68%'], center: ['50%', narrow ? '40%' : '50%'], animation: false, label: { show: !narrow, ...text, formatter: '{b}\n{d}%' }, itemStyle: { borderColor: '#fff', borderWidth: 2 },
      data: rows.filter(row => row.now > 0).map(row => ({ name: row.name, value: row.now })),
    }],
  });

  const bars = (rows, words, narrow) => {
    const hasBefore = rows.some(row => row.before !== null);
    const one = (name, key, colour) => ({
      name, type: 'bar', animation: false, itemStyle: { color: colour }, barMaxWidth: 16, data: rows.map(row => row[key]),
      label: { show: true, position: 'right', ...text, fontSize: 12, formatter: point => rows[point.dataIndex][key + 'Text'] ?? '' },
    });
    return {
      textStyle: text,
      legend: hasBefore ? { data: [words.now, words.before], top: 0, textStyle: text } : undefined,
      grid: { left: 8, right: 72, top: hasBefore ? 32 : 8, bottom: 8, containLabel: true },
      tooltip: tip(point => `${point.name}\n${point.seriesName}  ${rows[point.dataIndex][point.seriesIndex === 0 ? 'nowText' : 'beforeText']} ${words.unit}`),
      xAxis: { type: 'value', splitNumber: 3, axisLabel: { ...text, fontSize: 12 } },
      yAxis: { type: 'category', inverse: true, data: rows.map(row => row.name), axisLabel: { ...text, width: narrow ? 92 : 200, overflow: 'break' }, axisTick: { show: false } },
      series: hasBefore ? [one(words.now, 'now', shades[0]), one(words.before, 'before', shades[1])] : [one(words.now, 'now', shades[0])],
    };
  };

  const change = (rows, words, narrow) => ({
    textStyle: text,
    grid: { left: 8, right: 64, top: 8, bottom: 8, containLabel: true },
    tooltip: tip(point => `${point.name}\n${words.change}  ${rows[point.dataIndex].nowText} ${words.unit}`),
    xAxis: { type: 'value', splitNumber: 3, axisLabel: { ...text, fontSize: 12 } },
    yAxis: { type: 'category', inverse: true, data: rows.map(row => row.name), axisLabel: { ...text, width: narrow ? 92 : 200, overflow: 'break' }, axisTick: { show: false }, axisLine: { onZero: false } },
    series: [{
      type: 'bar', animation: false, barMaxWidth: 18, label: { show: true, position: 'right', ...text, fontSize: 12, formatter: point => rows[point.dataIndex].nowText },
      data: rows.map(row => ({ value: row.now, itemStyle: { color: row.now < 0 ? shades[4] : shades[0] } })),
    }],
  });

  const kinds = { pie, bars, change };
  for (const figure of document.querySelectorAll('[data-chart]')) {
    const table = figure.querySelector('table');
    const place = figure.querySelector('.chart-place');
    const rows = rowsOf(table);
    const words = figure.dataset;
    const height = words.chart === 'pie' ? 340 : 60 + rows.length * 52;
    place.hidden = false;
    place.style.height = height + 'px';
    const chart = window.echarts.init(place, null, { renderer: 'canvas' });
    const draw = () => {
      chart.resize();
      chart.setOption(kinds[words.chart](rows, words, place.clientWidth < 480), true);
    };
    draw();
    figure.classList.add('drawn');
    chart.on('click', point => {
      const row = rows.find(item => item.name === point.name);
      if (row?.path) {
        window.location.assign(row.path);
      }
    });
    new ResizeObserver(draw).observe(place.parentElement);
  }
})();
